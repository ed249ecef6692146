package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.truce.runtime.Contracts;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

/** Every bean of the starter steps back for one of the application's own. */
class ReplaceableBeansTest {

    static Stream<Map.Entry<String, Class<?>>> beans() {
        Map<String, Class<?>> beans = new TreeMap<>();
        all().run(context -> {
            ConfigurableListableBeanFactory factory =
                    context.getSourceApplicationContext().getBeanFactory();
            for (String name : factory.getBeanDefinitionNames()) {
                if (!name.startsWith("truce")) {
                    continue;
                }
                Class<?> type = factory.getMergedBeanDefinition(name)
                        .getResolvableType()
                        .resolve();
                if (type != null && type != TruceProperties.class) {
                    beans.put(name, type);
                }
            }
        });
        return beans.entrySet().stream();
    }

    @Test
    void thereAreBeansOfEveryPart() {
        assertThat(beans().map(Map.Entry::getKey))
                .contains(
                        "truceContracts",
                        "trucePreconditions",
                        "truceConflictFinder",
                        "truceTranslators",
                        "truceHibernateLostWrites",
                        "truceFailedRequests",
                        "truceExceptionResolver",
                        "truceEntityTags",
                        "truceProblems",
                        "truceConflictCounter",
                        "truceConflictLog",
                        "truceTracerIds",
                        "truceCorsCompletion",
                        "truceConflictsOfDocument");
    }

    @ParameterizedTest
    @MethodSource("beans")
    void aBeanOfTheApplicationTakesItsPlace(Map.Entry<String, Class<?>> bean) {
        replaced(bean.getKey(), bean.getValue());
    }

    private static <T> void replaced(String name, Class<T> type) {
        T own = type == Contracts.class ? type.cast(Contracts.of()) : mock(type);
        all().withBean(name, type, () -> own).run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context.getBean(name)).isSameAs(own);
        });
    }

    private static WebApplicationContextRunner all() {
        return Starter.context().withBean(MeterRegistry.class, SimpleMeterRegistry::new);
    }
}
