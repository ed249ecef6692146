package dev.truce.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.truce.jakarta.shop.Shop;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.junit.jupiter.api.Test;

/** How containers find the providers: by the index, as a service, or by hand, as every other test does. */
class RegistrationTest {

    @Test
    void featureIsAService() {
        assertThat(ServiceLoader.load(Feature.class)).hasAtLeastOneElementOfType(TruceFeature.class);
    }

    @Test
    void containerThatLoadsServicesServesTheCatalogue() {
        HttpServer server = JdkHttpServerFactory.createHttpServer(
                UriBuilder.fromUri("http://127.0.0.1/").port(0).build(), new ResourceConfig());
        try {
            Client client = new Client(UriBuilder.fromUri("http://127.0.0.1/")
                    .port(server.getAddress().getPort())
                    .build());
            assertThat(client.get("/problems").body()).contains("DUPLICATE_ACCOUNT_EMAIL");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void providersAreRegisteredOnceWhereTheyAreRegisteredTwice() {
        List<String> observed = new ArrayList<>();
        try (Shop shop = Shop.start(
                truce -> truce.observer(conflict -> observed.add(conflict.code())),
                application -> application.register(TruceFeature.class))) {
            new Client(shop.address()).send("POST", "/plain/refused?state=CLOSED", null);
            assertThat(observed).containsExactly("ILLEGAL_ACCOUNT_TRANSITION");
        }
    }

    @Test
    void indexHasEveryProviderThatTheFeatureRegisters() throws IOException {
        Index index;
        try (InputStream in = TruceFeature.class.getResourceAsStream("/META-INF/jandex.idx")) {
            index = new IndexReader(in).read();
        }
        List<String> indexed = index.getAnnotations(DotName.createSimple(Provider.class)).stream()
                .map(annotation -> annotation.target().asClass().simpleName())
                .toList();
        assertThat(indexed)
                .contains(
                        "TruceResolver",
                        "GuardedEndpoints",
                        "PersistenceMapper",
                        "RollbackMapper",
                        "TransactionalMapper",
                        "UndeclaredMapper")
                .containsAll(
                        TruceFeature.ALWAYS.stream().map(Class::getSimpleName).toList());
    }
}
