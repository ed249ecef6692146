package dev.truce.samples.springboot.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import dev.truce.runtime.IfMatch;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

// the service that compares the version is a mock
@WebMvcTest(value = OrderController.class, properties = "truce.unchecked-preconditions=off")
@Import(OrderMapperImpl.class)
class OrderControllerTest {
    private final UUID id = UUID.randomUUID();

    @MockitoBean
    private OrderService orders;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void whatTheServiceRefusesIsAProblem() {
        given(orders.ship(eq(id), any()))
                .willThrow(Objects.requireNonNull(OrderGuard.SHIP.conflict(OrderStatus.CANCELLED))
                        .toException());

        assertThat(mvc.post().uri("/orders/{id}/ship", id))
                .hasStatus(409)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"code": "ILLEGAL_ORDER_TRANSITION", "current_state": "CANCELLED", "allowed_transitions": []}""");
    }

    @Test
    void theLinesOfIfMatchReachTheServiceAsOneList() {
        assertThat(mvc.delete().uri("/orders/{id}", id).header("If-Match", "\"4\"", "\"5\""))
                .hasStatus(204);

        verify(orders).delete(id, IfMatch.valueOf(List.of("\"4\"", "\"5\"")));
    }
}
