package dev.truce.jakarta.shop;

import com.sun.net.httpserver.HttpServer;
import dev.truce.jakarta.Truce;
import dev.truce.jakarta.TruceBuilder;
import dev.truce.jakarta.TruceFeature;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.glassfish.jersey.inject.hk2.AbstractBinder;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** The running application. */
public final class Shop implements AutoCloseable {
    private final Database database = new Database();
    private final HttpServer server;

    private Shop(Consumer<TruceBuilder> truce, Consumer<ResourceConfig> configuration) {
        TruceBuilder builder = Truce.builder().dataSource(database.dataSource());
        truce.accept(builder);
        ResourceConfig application = new ResourceConfig(AccountResource.class, PlainResource.class)
                .register(new AbstractBinder() {
                    @Override
                    protected void configure() {
                        bind(database).to(Database.class);
                    }
                })
                .register(new TruceFeature(builder.build()));
        configuration.accept(application);
        URI address = UriBuilder.fromUri("http://127.0.0.1/").port(0).build();
        server = JdkHttpServerFactory.createHttpServer(address, application);
    }

    public static Shop start() {
        return start(truce -> {}, application -> {});
    }

    public static Shop start(Consumer<TruceBuilder> truce, Consumer<ResourceConfig> configuration) {
        return new Shop(truce, configuration);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public DataSource database() {
        return database.dataSource();
    }

    @Override
    public void close() {
        server.stop(0);
        database.close();
    }
}
