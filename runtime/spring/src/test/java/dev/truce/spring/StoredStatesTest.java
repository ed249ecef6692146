package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.spring.http.Answer;
import dev.truce.spring.shop.ShopSecurity;
import dev.truce.spring.states.States;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** States that the application does not know, in columns that do not hold the constants' names. */
@SpringBootTest(
        classes = States.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:states",
            "spring.jpa.hibernate.ddl-auto=none",
            "truce.audit=off"
        })
@Import(ShopSecurity.class)
@ExtendWith(OutputCaptureExtension.class)
class StoredStatesTest {

    private final ShopClient client;
    private final JdbcTemplate database;

    StoredStatesTest(@LocalServerPort int port, @Autowired JdbcTemplate database) {
        this.client = new ShopClient(port);
        this.database = database;
    }

    @BeforeEach
    void store() {
        database.execute("DROP TABLE IF EXISTS gates");
        database.execute("DROP TABLE IF EXISTS lamps");
        database.execute("CREATE TABLE gates (id BIGINT PRIMARY KEY, state SMALLINT, size SMALLINT, version BIGINT)");
        database.execute("CREATE TABLE lamps (id BIGINT PRIMARY KEY, state VARCHAR(20), version BIGINT)");
        database.update("INSERT INTO gates VALUES (1, 0, 1, 0), (2, 5, 1, 0), (3, NULL, 1, 0), (4, 0, 7, 0)");
        database.update("INSERT INTO lamps VALUES (1, 'off', 0), (2, 'dimmed', 0), (3, NULL, 0)");
    }

    @ParameterizedTest
    @CsvSource({
        "/gates/2, open, SHUT, GATE",
        "/gates/3, open, SHUT, GATE",
        "/lamps/2, light, OFF, LAMP",
        "/lamps/3, light, OFF, LAMP"
    })
    void noTransitionLeadsFromAStateThatIsNotKnown(String path, String transition, String from, String resource) {
        Answer refused = client.request("POST", path + "/" + transition)
                .send()
                .problem(409, "ILLEGAL_" + resource + "_TRANSITION");
        assertThat(refused.json().path("allowed_from").toString()).isEqualTo("[\"" + from + "\"]");
        assertThat(refused.json().has("current_state")).isFalse();
        assertThat(refused.body()).doesNotContainIgnoringCase("dimmed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gates/1/open", "/lamps/1/light"})
    void aStateThatIsKnownAllowsItsTransitions(String path) {
        client.request("POST", path).send().is(200);
    }

    /** The row cannot be loaded, but not for its state. */
    @Test
    void anotherEnumIsNoState() {
        client.request("POST", "/gates/4/open").send().is(500);
    }

    @Test
    void aNameThatTheApplicationLooksUpIsNoState() {
        client.request("POST", "/lamps/1/light/as")
                .json("{'state':'DIMMED'}")
                .send()
                .is(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gates/2", "/lamps/2"})
    void aReadOfSuchARowTellsNothingButTheLogDoes(String path, CapturedOutput output) {
        assertThat(client.get(path).is(500).body()).doesNotContainIgnoringCase("dimmed", "hibernate", "enum");
        String resource = path.substring(1, path.indexOf('s'));
        assertThat(output)
                .contains("GET /" + resource + "s/{id} cannot load a row of " + resource
                        + ": the stored state is not a constant of dev.truce.spring.states.");
    }
}
