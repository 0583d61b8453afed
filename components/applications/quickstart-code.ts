/**
 * The same request in three languages.
 * @param publicUrl where the API is reached
 * @param clientId of the credentials to verify
 */
export const quickstartCode = (publicUrl: string, clientId: string) => ({
  curl: `curl ${publicUrl}/api/creds/verify \\
  -H "Authorization: Bearer $SERVICE_KEY" \\
  -H "Content-Type: application/json" \\
  -d '{
    "client_id": "${clientId}",
    "client_secret": "'"$DEBRIEF_CLIENT_SECRET"'"
  }'`,

  node: `const response = await fetch("${publicUrl}/api/creds/verify", {
  method: "POST",
  headers: {
    Authorization: "Bearer " + process.env.SERVICE_KEY,
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    client_id: "${clientId}",
    client_secret: process.env.DEBRIEF_CLIENT_SECRET,
  }),
});
console.log(await response.json());`,

  python: `import json
import os
from urllib.request import Request, urlopen

request = Request(
    "${publicUrl}/api/creds/verify",
    method="POST",
    headers={
        "Authorization": "Bearer " + os.environ["SERVICE_KEY"],
        "Content-Type": "application/json",
    },
    data=json.dumps({
        "client_id": "${clientId}",
        "client_secret": os.environ["DEBRIEF_CLIENT_SECRET"],
    }).encode(),
)
print(json.load(urlopen(request)))`,
});
