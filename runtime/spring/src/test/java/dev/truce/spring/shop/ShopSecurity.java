package dev.truce.spring.shop;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** Lets everybody in, unless {@code shop.secured} is set: then alice may write, and carol only read. */
@Configuration(proxyBeanMethods = false)
public class ShopSecurity {

    @Bean
    SecurityFilterChain chain(HttpSecurity http, @Value("${shop.secured:false}") boolean secured) throws Exception {
        http.csrf(csrf -> csrf.disable()).cors(Customizer.withDefaults());
        if (!secured) {
            return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                    .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                    .build();
        }
        return http.httpBasic(Customizer.withDefaults())
                .authorizeHttpRequests(rules -> rules.requestMatchers(HttpMethod.GET, "/**")
                        .authenticated()
                        .anyRequest()
                        .hasRole("WRITER"))
                .build();
    }

    @Bean
    InMemoryUserDetailsManager users() {
        return new InMemoryUserDetailsManager(
                User.withUsername("alice")
                        .password("{noop}alice")
                        .roles("WRITER")
                        .build(),
                User.withUsername("carol")
                        .password("{noop}carol")
                        .roles("READER")
                        .build());
    }
}
