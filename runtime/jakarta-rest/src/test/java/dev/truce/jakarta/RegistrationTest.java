package dev.truce.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.truce.Guarded;
import dev.truce.Operation;
import dev.truce.jakarta.shop.Account;
import dev.truce.jakarta.shop.Shop;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** How containers find the providers: by the index, as a service, or by hand, as every other test does. */
class RegistrationTest {

    /** An operation that is guarded. */
    @Path("/closing")
    public static class Closing {
        @POST
        @Guarded(value = Account.class, operation = Operation.NONE)
        public void close() {}
    }

    @Test
    void featureIsAService() {
        assertThat(ServiceLoader.load(Feature.class)).hasAtLeastOneElementOfType(TruceFeature.class);
    }

    @Test
    void containerThatLoadsServicesServesTheCatalogue() {
        HttpServer server = JdkHttpServerFactory.createHttpServer(
                UriBuilder.fromUri("http://127.0.0.1/").port(0).build(), new ResourceConfig(Closing.class));
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

    private static Index index() throws IOException {
        try (InputStream in = TruceFeature.class.getResourceAsStream("/META-INF/jandex.idx")) {
            return new IndexReader(in).read();
        }
    }

    @Test
    void beanArchiveExcludesMappersOfWhatIsNotThere() throws Exception {
        Map<String, String> optional = new TreeMap<>();
        for (ClassInfo mapper : index().getKnownDirectSubclasses(DotName.createSimple(FailureMapper.class))) {
            String mapped = mapper.superClassType()
                    .asParameterizedType()
                    .arguments()
                    .get(0)
                    .name()
                    .toString();
            if (!mapped.startsWith("java.") && !mapped.startsWith("dev.truce.")) {
                optional.put(mapper.name().toString(), mapped);
            }
        }

        Map<String, String> excluded = new TreeMap<>();
        try (InputStream beans = TruceFeature.class.getResourceAsStream("/META-INF/beans.xml")) {
            NodeList excludes = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(beans)
                    .getElementsByTagName("exclude");
            for (int i = 0; i < excludes.getLength(); i++) {
                Element exclude = (Element) excludes.item(i);
                Element condition = (Element)
                        exclude.getElementsByTagName("if-class-not-available").item(0);
                excluded.put(exclude.getAttribute("name"), condition.getAttribute("name"));
            }
        }

        assertThat(optional).isNotEmpty();
        assertThat(excluded).isEqualTo(optional);
    }

    @Test
    void indexHasEveryProviderThatTheFeatureRegisters() throws IOException {
        List<String> indexed = index().getAnnotations(DotName.createSimple(Provider.class)).stream()
                .map(annotation -> annotation.target().asClass().simpleName())
                .toList();
        assertThat(indexed)
                .contains(
                        "TruceResolver",
                        "GuardedEndpoints",
                        "PersistenceMapper",
                        "RollbackMapper",
                        "TransactionalMapper",
                        "QuarkusTransactionMapper",
                        "UndeclaredMapper")
                .containsAll(
                        TruceFeature.ALWAYS.stream().map(Class::getSimpleName).toList());
    }
}
