import { ApplicationOverviewLoading } from "@/components/applications/application-overview-loading";

export default ApplicationOverviewLoading;
