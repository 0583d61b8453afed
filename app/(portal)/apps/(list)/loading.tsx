import { ApplicationsLoading } from "@/components/applications/applications-loading";

export default ApplicationsLoading;
