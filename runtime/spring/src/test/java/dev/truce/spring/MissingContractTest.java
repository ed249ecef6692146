package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.Guarded;
import dev.truce.runtime.Contracts;
import dev.truce.spring.shop.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** An application whose rules nobody would keep does not start. */
@ExtendWith(OutputCaptureExtension.class)
class MissingContractTest {

    @Test
    void theStartFailsAndSaysWhatToChangeInTheBuild(CapturedOutput output) {
        SpringApplication application = new SpringApplication(Forgotten.class);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> application.run("--server.port=0")))
                .isNotNull();
        assertThat(output)
                .contains(
                        "APPLICATION FAILED TO START",
                        "Endpoints#create",
                        Order.class.getName(),
                        "<artifactId>truce-processor</artifactId>",
                        "annotationProcessor(\"dev.truce:truce-processor:<version>\")");
    }

    @Test
    void aPropertyStartsItNevertheless() {
        context()
                .withPropertyValues("truce.check-contracts=false")
                .run(context -> assertThat(context).hasNotFailed());
        context().run(context -> assertThat(context).hasFailed());
    }

    private static WebApplicationContextRunner context() {
        return Starter.context().withUserConfiguration(NoContracts.class);
    }

    /** A whole application, so that the analysis of the failure is printed. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        dev.truce.spring.web.TruceAutoConfiguration.class
    })
    static class Forgotten extends NoContracts {}

    /** As where the processor has not run. */
    @Configuration(proxyBeanMethods = false)
    static class NoContracts {

        @Bean
        Contracts contracts() {
            return Contracts.of();
        }

        @Bean
        Endpoints endpoints() {
            return new Endpoints();
        }
    }

    /** One guarded endpoint. */
    @RestController
    static class Endpoints {

        @PostMapping(path = "/forgotten")
        @Guarded(value = Order.class, operation = dev.truce.Operation.NONE)
        void create() {}
    }
}
