package dev.truce.micronaut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.truce.micronaut.Client.Answer;
import dev.truce.micronaut.shop.Shop;
import org.junit.jupiter.api.Test;

/** The catalogue of problems. */
class CatalogueTest extends ShopTest {

    @Test
    void listsEveryProblemType() {
        Answer answer = client.get("/problems");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.json().findValuesAsText("code"))
                .contains("DUPLICATE_ACCOUNT_EMAIL", "ILLEGAL_ACCOUNT_TRANSITION", "COLLISION");
    }

    @Test
    void typeOfAProblemCanBeOpened() {
        Answer problem = client.put(client.account("catalogue@example.com"), "new@example.com");
        Answer page = client.get(problem.json().path("type").asText(), "Accept", "text/html,*/*;q=0.8");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("ACCOUNT_PRECONDITION_REQUIRED");
    }

    @Test
    void isBelowTheContextPath() {
        try (Shop shop = Shop.start("micronaut.server.context-path", "/api")) {
            Answer answer = new Client(shop.address()).get("/api/problems");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("/api/problems/account/");
        }
    }

    @Test
    void unknownTypeIsNotFound() {
        assertThat(client.get("/problems/account/unknown").status()).isEqualTo(404);
    }

    @Test
    void pathOfTheApplicationItselfFailsTheStart() {
        assertThatThrownBy(() -> Shop.start("truce.problems.path", "/accounts").close())
                .hasStackTraceContaining("truce.problems.path");
    }
}
