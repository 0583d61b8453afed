import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Calls the product as a program in Java does that sets nothing up: it offers HTTP/2 with each call, by `Upgrade: h2c`. */
class Calls {
  public static void main(String[] args) throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    for (String path : new String[] {"/login", "/api/health", "/api/health", "/api/nothing", "/docs"}) {
      tell(client, HttpRequest.newBuilder(URI.create(args[0] + path)));
    }
    String body = "{\"team\":\"" + "x".repeat(60_000) + "\"}";
    for (int time = 0; time < 3; time++) {
      tell(
          client,
          HttpRequest.newBuilder(URI.create(args[0] + "/api/team-exists"))
              .header("Content-Type", "application/json")
              .expectContinue(time == 2)
              .POST(BodyPublishers.ofString(time == 0 ? "{\"team\":\"x\"}" : body)));
    }
  }

  private static void tell(HttpClient client, HttpRequest.Builder request) throws Exception {
    var answer = client.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
    System.out.println(answer.statusCode() + " " + answer.version() + " " + answer.uri().getPath());
  }
}
