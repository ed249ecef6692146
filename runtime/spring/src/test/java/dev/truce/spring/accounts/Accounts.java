package dev.truce.spring.accounts;

import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** The application: who calls is known by HTTP Basic, everybody may read, writers may write. */
@SpringBootApplication
public class Accounts {

    private static final Map<String, String> TENANTS = Map.of("alice", "red", "carol", "red", "bob", "blue");

    static String tenantOf(String caller) {
        return TENANTS.getOrDefault(caller, "");
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        return http.csrf(csrf -> csrf.disable())
                .httpBasic(Customizer.withDefaults())
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/accounts/**")
                        .authenticated()
                        .requestMatchers("/accounts/**")
                        .hasRole("WRITER")
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    UserDetailsService callers() {
        return new InMemoryUserDetailsManager(
                caller("alice", "WRITER"), caller("bob", "WRITER"), caller("carol", "READER"));
    }

    private static UserDetails caller(String name, String role) {
        return User.withUsername(name).password("{noop}" + name).roles(role).build();
    }
}
