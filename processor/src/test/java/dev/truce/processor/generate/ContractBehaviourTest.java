package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.Resource;
import dev.truce.runtime.ResourceContract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at contracts as integrations do. */
class ContractBehaviourTest {

    @ParameterizedTest
    @ValueSource(strings = {"order", "uniques", "versions", "shapes", "references", "representations"})
    void aContractKnowsItsResource(String golden) {
        ClassLoader classes = Golden.load(golden);
        for (Resource resource : Golden.project(golden).resources().values()) {
            LoadedGuard guard = new LoadedGuard(classes, resource.type().guard().qualifiedName());
            ResourceContract<Object> contract = guard.contract();
            assertThat(contract.type().getName()).isEqualTo(resource.type().binaryName());
            assertThat(contract.name()).isEqualTo(resource.name());
            assertThat(contract.problemTypes()).hasSameSizeAs(resource.problems());
            assertThat(contract.constraints())
                    .hasSize(resource.uniques().size()
                            + resource.references().size()
                            + resource.parents().size());
            assertThat(contract.version() == null).isEqualTo(resource.version() == null);
            assertThat(contract.lifecycle() == null).isEqualTo(resource.lifecycle() == null);
            assertThat(contract.getClass().getName()).isEqualTo(GuardWriter.contractName(resource.type()));
        }
    }

    @Test
    void theContractOfANestedClassIsNamedByTheClassesAroundIt() {
        ClassRef nested = new ClassRef("shop", List.of("Shop", "Order"));
        assertThat(GuardWriter.contractName(nested)).isEqualTo("shop.Shop_OrderGuard$Contract");
        assertThat(GuardWriter.contractName(new ClassRef("", List.of("Order")))).isEqualTo("OrderGuard$Contract");
        assertThat(nested.representation().binaryName()).isEqualTo("shop.Shop_OrderRepresentation");
    }

    @Test
    void theContractCanBeLoadedBeforeTheGuard() {
        ClassLoader classes = Golden.load("order");
        ResourceContract<?> contract = (ResourceContract<?>) LoadedGuard.make(classes, "shop.OrderGuard$Contract");
        assertThat(contract.constraints()).hasSize(1).doesNotContainNull();
        assertThat(contract.version()).isNotNull();
        assertThat(contract.lifecycle()).isNotNull();
    }

    @Test
    void serviceLoaderFindsContractsOfPackagePrivateClassesToo() {
        Services services = new Services(
                Golden.compilation("uniques").classes(),
                "dev.truce.runtime.ResourceContract",
                "bank.AccountGuard$Contract\nbank.NamingGuard$Contract\n");
        assertThat(ServiceLoader.load(ResourceContract.class, services))
                .extracting(contract -> contract.name())
                .containsExactly("bank-account", "naming");
    }

    @Test
    void serviceLoaderFindsRepresentationsOfPackagePrivateClassesToo() {
        Services services = new Services(
                Golden.compilation("representations").classes(),
                "dev.truce.runtime.generated.Representation",
                "api.DocumentPageRepresentation\napi.WideDtoRepresentation\n");
        assertThat(ServiceLoader.load(dev.truce.runtime.generated.Representation.class, services))
                .extracting(representation -> representation.type().getSimpleName())
                .containsExactly("DocumentPage", "WideDto");
    }

    /** Classes, and the one file that names services. */
    private static final class Services extends ClassLoader {
        private final Map<String, byte[]> classes;
        private final String service;
        private final String providers;

        Services(Map<String, byte[]> classes, String service, String providers) {
            super(ContractBehaviourTest.class.getClassLoader());
            this.classes = classes;
            this.service = service;
            this.providers = providers;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            if (!name.equals("META-INF/services/" + service)) {
                return super.getResources(name);
            }
            return Collections.enumeration(List.of(new URL(null, "memory:" + name, new URLStreamHandler() {
                @Override
                protected URLConnection openConnection(URL url) {
                    return new URLConnection(url) {
                        @Override
                        public void connect() {}

                        @Override
                        public ByteArrayInputStream getInputStream() {
                            return new ByteArrayInputStream(providers.getBytes(StandardCharsets.UTF_8));
                        }
                    };
                }
            })));
        }
    }
}
