package dev.truce.spring;

import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.truce.spring.shop.Order;
import dev.truce.spring.shop.OrderController;
import dev.truce.spring.shop.OrderGuard;
import dev.truce.spring.shop.OrderService;
import dev.truce.spring.shop.Races;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

/** A slice of the application, without a database, has the starter too. */
@WebMvcTest(OrderController.class)
@ContextConfiguration(classes = SliceTest.Slice.class)
@Import(OrderController.class)
class SliceTest {

    @Autowired
    private MockMvc mvc;

    @MockitoBean
    private OrderService orders;

    @MockitoBean
    private Races races;

    /** The slice's application, which has no repositories. */
    @org.springframework.boot.SpringBootConfiguration
    @org.springframework.boot.autoconfigure.EnableAutoConfiguration
    static class Slice {}

    @Test
    void aConflictIsAProblem() throws Exception {
        given(orders.create(ArgumentMatchers.any()))
                .willThrow(OrderGuard.duplicateNumber("A").toException());
        mvc.perform(post("/orders").contentType("application/json").content("{\"quantity\":1}"))
                .andExpect(status().isConflict())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value("DUPLICATE_ORDER_NUMBER"));
    }

    @Test
    void preconditionsAreBoundAndTagsAreSet() throws Exception {
        given(orders.update(ArgumentMatchers.any(), ArgumentMatchers.any(), ArgumentMatchers.any()))
                .willAnswer(call -> {
                    OrderGuard.checkVersion(call.getArgument(1), 0);
                    return new Order("A", 1);
                });
        String ship = "/orders/" + UUID.randomUUID() + "/ship";
        mvc.perform(post(ship).header("If-Match", "\"7\"", "\"0\""))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"0\""));
        mvc.perform(post(ship).header("If-Match", "\"7\"")).andExpect(status().isPreconditionFailed());
    }

    @Test
    void theCatalogueIsServed() throws Exception {
        mvc.perform(get("/problems/order/stale")).andExpect(jsonPath("$.code").value("STALE_ORDER"));
    }
}
