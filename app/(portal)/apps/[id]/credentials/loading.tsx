import { CredentialsLoading } from "@/components/credentials/credentials-loading";

export default CredentialsLoading;
