package dev.truce.peers;

import dev.truce.peers.Script.Place;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/** What both applications have in common. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({Payments.class, Script.class, Connections.class})
class PaymentApplication {
    /** The line that a process prints when it has a port. */
    static final String PORT = "port: ";
    /** The line that a process prints when it has come to its event. */
    static final String WAITING = "waiting";

    /** Takes the caller from a header, in place of an authentication. */
    @Bean
    FilterRegistrationBean<Filter> callers() {
        FilterRegistrationBean<Filter> first =
                new FilterRegistrationBean<>((request, response, chain) -> chain.doFilter(
                        new HttpServletRequestWrapper((HttpServletRequest) request) {
                            @Override
                            public String getRemoteUser() {
                                return getHeader("X-Caller");
                            }
                        },
                        response));
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    /**
     * Starts an instance in a process of its own: {@code contestant, url of the database, place, event}, where the event is {@code die},
     * or {@code wait} for a line on standard input.
     */
    public static void main(String[] arguments) {
        ConfigurableApplicationContext context = Instance.run(Contestant.valueOf(arguments[0]), arguments[1]);
        context.getBean(Script.class)
                .next(
                        Place.valueOf(arguments[2]),
                        arguments[3].equals("die") ? PaymentApplication::die : PaymentApplication::await);
        System.out.println(PORT + context.getEnvironment().getProperty("local.server.port"));
    }

    private static void die() {
        Runtime.getRuntime().halt(1);
    }

    private static void await() {
        System.out.println(WAITING);
        try {
            System.in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
