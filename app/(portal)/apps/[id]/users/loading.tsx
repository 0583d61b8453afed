import { ApplicationUsersLoading } from "@/components/application-users/application-users-loading";

export default ApplicationUsersLoading;
