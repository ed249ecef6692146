package dev.truce.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.micronaut.Client.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Creations under keys that clients choose. */
class AssignedKeysTest extends ShopTest {

    private Answer create(String path, String code, String version) {
        return client.send("POST", path, "{\"code\":\"" + code + "\",\"version\":" + version + "}");
    }

    @ParameterizedTest
    @CsvSource({"/tickets, null", "/tickets, 7", "/tickets/merged, 7"})
    void aKeyThatIsTakenIsADuplicate(String path, String version) {
        String code = path.substring(1).replace('/', '-') + version;
        assertThat(create("/tickets", code, "null").status()).isEqualTo(204);
        Answer again = create(path, code, version);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("DUPLICATE_TICKET_CODE");
        assertThat(again.json().path("value").asText()).isEqualTo(code);
    }

    @Test
    void aNewObjectWithAVersionIsNoDuplicateWhereItsKeyIsFree() {
        assertThat(create("/tickets", "free", "7").status()).isEqualTo(500);
    }

    /** The row is there, so no answer may say that it was refused. */
    @Test
    void whatFailsAfterTheCommitIsNoConflict() {
        assertThat(create("/tickets/announced", "announced", "null").status()).isEqualTo(500);
        assertThat(create("/tickets", "announced", "null").code()).isEqualTo("DUPLICATE_TICKET_CODE");
    }
}
