import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Neo4j Community with Bolt on 127.0.0.1: `java Neo4jServer.java FOLDER PORT`. With NEO4J_PASSWORD in the environment
 * the user neo4j must give it (the one of the folder's first start); without, nobody logs in. Further settings are those
 * of a neo4j.conf in the folder, if there is one. Says "ready" when it answers, and ends when its standard input does, so
 * that it never outlives who started it.
 */
public class Neo4jServer {
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    SocketAddress address = new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1]));
    String password = System.getenv("NEO4J_PASSWORD");
    boolean firstStart = !Files.exists(folder.resolve("data").resolve("databases"));
    Path furtherSettings = folder.resolve("neo4j.conf");
    DatabaseManagementServiceBuilder builder = new DatabaseManagementServiceBuilder(folder);
    if (Files.exists(furtherSettings)) builder.loadPropertiesFromFile(furtherSettings);
    DatabaseManagementService server =
        builder
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, address)
            .setConfig(BoltConnector.advertised_address, address)
            .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, java.time.Duration.ofSeconds(1))
            .setConfig(GraphDatabaseSettings.auth_enabled, password != null)
            .setConfig(GraphDatabaseSettings.pagecache_memory, 256L * 1024 * 1024)
            .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
            .build();
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
    if (password != null && firstStart) {
      String change = "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED";
      server.database("system").executeTransactionally(change, Map.of("password", password));
    }
    System.out.println("ready");
    while (System.in.read() != -1) {}
    System.exit(0);
  }
}
