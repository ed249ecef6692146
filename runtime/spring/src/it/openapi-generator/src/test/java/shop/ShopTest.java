package shop;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** Asks the implementation of an interface, and that of a delegate. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class ShopTest {
    @Autowired
    private MockMvc shop;

    @Autowired
    private JdbcClient database;

    @Test
    void orderIsUpdatedUnderItsTag() throws Exception {
        send(put("/v1/orders/1").header("If-Match", "\"3\""), "{\"order_number\":\"A-2\"}")
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"4\""));
    }

    @Test
    void staleTagOfAnOrderIsRefused() throws Exception {
        send(put("/v1/orders/1").header("If-Match", "\"77\""), "{\"order_number\":\"A-2\"}")
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.code").value("ORDER_PRECONDITION_FAILED"));
    }

    @Test
    void preconditionOfAnOrderIsRequired() throws Exception {
        send(put("/v1/orders/1"), "{\"order_number\":\"A-2\"}").andExpect(status().isPreconditionRequired());
    }

    @Test
    void duplicateHasTheNameAndTheValueThatTheClientSent() throws Exception {
        send(post("/v1/orders"), "{\"order_number\":\"A-1\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("DUPLICATE_ORDER_ORDER_NUMBER"))
                .andExpect(jsonPath("$.fields[0]").value("order_number"))
                .andExpect(jsonPath("$.value").value("A-1"));
    }

    @Test
    void customerIsUpdatedUnderItsTag() throws Exception {
        send(put("/v1/customers/1").header("If-Match", "\"5\""), "{\"email\":\"b@example.com\"}")
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"6\""));
    }

    @Test
    void staleTagOfACustomerIsRefused() throws Exception {
        send(put("/v1/customers/1").header("If-Match", "\"4\""), "{\"email\":\"b@example.com\"}")
                .andExpect(status().isPreconditionFailed())
                .andExpect(jsonPath("$.code").value("CUSTOMER_PRECONDITION_FAILED"));
    }

    @Test
    void constraintOfACustomerIsTheRuleOfTheDelegatesOperation() throws Exception {
        database.sql("INSERT INTO customers VALUES (2, 'taken@example.com', 0)").update();

        send(put("/v1/customers/1").header("If-Match", "\"5\""), "{\"email\":\"taken@example.com\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.fields[0]").value("email"))
                .andExpect(jsonPath("$.value").value("taken@example.com"));
    }

    private ResultActions send(MockHttpServletRequestBuilder request, String body) throws Exception {
        return shop.perform(request.contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
