package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.spring.http.Answer;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Creations under keys that clients choose, by a repository that inserts. */
@ShopTest
class AssignedKeysTest {

    private final ShopClient shop;

    AssignedKeysTest(@LocalServerPort int port) {
        this.shop = new ShopClient(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vouchers", "/vouchers/read"})
    void aKeyThatIsTakenIsADuplicate(String path) {
        String code = "{'code':'" + UUID.randomUUID() + "'}";
        shop.request("POST", path).json(code).send().is(201);
        Answer again = shop.request("POST", path).json(code).send().problem(409, "DUPLICATE_VOUCHER_CODE");
        assertThat(again.text("field")).isEqualTo("code");
        assertThat(again.text("value")).isEqualTo(code.substring(9, 45));
        assertThat(again.text("resolution")).isEqualTo("change_value");
    }

    @Test
    void theKeyInThePathIsTheValueOfTheDuplicate() {
        String code = UUID.randomUUID().toString();
        shop.request("PUT", "/vouchers/" + code).send().is(201);
        Answer again = shop.request("PUT", "/vouchers/" + code).send().problem(409, "DUPLICATE_VOUCHER_CODE");
        assertThat(again.text("value")).isEqualTo(code);
    }

    @Test
    void theKeyOfAParentIsNot() {
        String path = "/campaigns/" + UUID.randomUUID() + "/vouchers";
        shop.request("POST", path).send().is(201);
        Answer again = shop.request("POST", path).send().problem(409, "DUPLICATE_VOUCHER_CODE");
        assertThat(again.json().has("value")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tickets", "/tickets/merged"})
    void aKeyThatIsTakenIsADuplicateWhereTheObjectHasAVersionToo(String path) {
        String code = UUID.randomUUID().toString();
        shop.request("POST", "/tickets").json("{'code':'" + code + "'}").send().is(201);
        Answer again = shop.request("POST", path)
                .json("{'code':'" + code + "','version':7}")
                .send()
                .problem(409, "DUPLICATE_TICKET_CODE");
        assertThat(again.text("value")).isEqualTo(code);
        shop.request("POST", path)
                .header("If-None-Match", "*")
                .json("{'code':'" + code + "','version':7}")
                .send()
                .problem(412, "TICKET_PRECONDITION_FAILED");
    }

    @Test
    void aNewObjectWithAVersionIsNoDuplicateWhereItsKeyIsFree() {
        shop.request("POST", "/tickets")
                .json("{'code':'" + UUID.randomUUID() + "','version':7}")
                .send()
                .is(500);
    }
}
