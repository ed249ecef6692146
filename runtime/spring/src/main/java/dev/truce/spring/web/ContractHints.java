package dev.truce.spring.web;

import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.generated.Representation;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;

/** The hints for native images: the generated contracts, which are found as services, and the compiler's document. */
final class ContractHints implements RuntimeHintsRegistrar {

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
        register(hints, ResourceContract.class, classLoader);
        register(hints, Representation.class, classLoader);
        hints.resources().registerPattern("META-INF/truce/openapi-fragment.json");
    }

    private static void register(RuntimeHints hints, Class<?> service, @Nullable ClassLoader loader) {
        hints.resources().registerPattern("META-INF/services/" + service.getName());
        ServiceLoader.load(service, loader).stream()
                .forEach(provider ->
                        hints.reflection().registerType(provider.type(), MemberCategory.INVOKE_DECLARED_CONSTRUCTORS));
    }
}
