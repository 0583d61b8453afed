import { MembersLoading } from "@/components/team/members-loading";

export default MembersLoading;
