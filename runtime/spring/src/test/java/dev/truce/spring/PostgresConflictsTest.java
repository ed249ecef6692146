package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.spring.http.Answer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The same on PostgreSQL, whose exceptions and commits are its own. */
@Import(PostgresConflictsTest.Postgres.class)
@TestPropertySource(properties = "spring.datasource.url=unused")
class PostgresConflictsTest extends ConflictsOfJpaTest {

    @LocalServerPort
    private int server;

    @Autowired
    private JdbcClient database;

    @Test
    void aConstraintWithANameOfItsOwnIsKnownByItsColumns() {
        ShopClient shop = new ShopClient(server);
        shop.booking("white", "hugo").send().is(201);
        shop.booking("white", "ida").send().problem(409, "SLOT_TAKEN");
        shop.booking("black", "hugo").send().is(500);
    }

    /** Only the database's own word means that the same request can succeed. */
    @Test
    void aTriggerThatCallsItselfASerializationFailureInvitesNobodyToRepeatAtOnce() {
        database.sql("CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS"
                        + " 'BEGIN RAISE EXCEPTION ''busy'' USING ERRCODE = ''40001''; END'")
                .update();
        database.sql("CREATE TRIGGER refuses BEFORE INSERT ON orders FOR EACH ROW WHEN (NEW.number LIKE 'refused-%')"
                        + " EXECUTE FUNCTION refuse()")
                .update();
        Answer answer =
                new ShopClient(server).order("refused-" + UUID.randomUUID()).problem(409, "COLLISION");
        assertThat(answer.header("Retry-After")).isEqualTo("60");
        assertThat(answer.text("detail")).contains("do not repeat it at once");
    }

    /** A check before the insert would be passed by all of them. H2's foreign keys do not survive this race. */
    @Test
    void insertsThatRaceWithTheDeleteOfTheirParentAreWholeOrRefused() throws Exception {
        ShopClient shop = new ShopClient(server);
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 20; round++) {
                String shelf = shop.request("POST", "/shelves").send().is(201).text("id");
                CyclicBarrier start = new CyclicBarrier(8);
                List<Future<Answer>> inserts = new ArrayList<>();
                for (int i = 0; i < 7; i++) {
                    inserts.add(clients.submit(() -> {
                        start.await();
                        return shop.request("POST", "/books")
                                .json("{'shelf':'" + shelf + "'}")
                                .send();
                    }));
                }
                Future<Answer> delete = clients.submit(() -> {
                    start.await();
                    return shop.request("DELETE", "/shelves/" + shelf).send();
                });
                int stored = 0;
                for (Future<Answer> insert : inserts) {
                    Answer answer = insert.get();
                    if (answer.status() == 201) {
                        stored++;
                    } else if (!answer.text("code").equals("COLLISION")) {
                        answer.problem(409, "MISSING_BOOK_SHELF");
                    }
                }
                Answer deleted = delete.get();
                assertThat(count("books", "shelf_id", shelf)).isEqualTo(stored);
                assertThat(count("shelves", "id", shelf)).isEqualTo(deleted.status() == 204 ? 0 : 1);
                if (deleted.status() == 204) {
                    assertThat(stored).isZero();
                } else {
                    deleted.is(409);
                }
            }
        } finally {
            clients.shutdownNow();
        }
    }

    private int count(String table, String column, String id) {
        return database.sql("SELECT COUNT(*) FROM " + table + " WHERE " + column + " = ?")
                .param(UUID.fromString(id))
                .query(Integer.class)
                .single();
    }

    /** A database of the test's own. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Postgres {

        @Bean(destroyMethod = "close")
        EmbeddedPostgres postgres() throws IOException {
            return EmbeddedPostgres.start();
        }

        @Bean
        javax.sql.DataSource dataSource(EmbeddedPostgres postgres) {
            return postgres.getPostgresDatabase();
        }
    }
}
