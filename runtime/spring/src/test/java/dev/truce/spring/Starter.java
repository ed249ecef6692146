package dev.truce.spring;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.util.ClassUtils;

/** The starter as an application finds it, in small contexts. */
final class Starter {

    private Starter() {}

    static List<? extends Class<?>> autoConfigurations() {
        ClassLoader loader = Starter.class.getClassLoader();
        return StreamSupport.stream(
                        ImportCandidates.load(AutoConfiguration.class, loader).spliterator(), false)
                .filter(name -> name.startsWith("dev.truce."))
                .map(name -> ClassUtils.resolveClassName(name, loader))
                .toList();
    }

    static WebApplicationContextRunner context() {
        return new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(WebMvcAutoConfiguration.class))
                .withConfiguration(AutoConfigurations.of(autoConfigurations().toArray(Class<?>[]::new)));
    }
}
