package dev.truce.spring.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.runtime.Contracts;
import dev.truce.spring.failure.FoundConflict;
import dev.truce.spring.shop.OrderGuard;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** An application that can write no JSON still answers its conflicts. */
class NoConverterTest {

    @Test
    void theProblemIsWrittenAsTheRuntimeWritesIt() throws IOException {
        ConflictAnswers answers = new ConflictAnswers(
                Contracts.load(getClass().getClassLoader()),
                new ProblemTexts(new StaticMessageSource()),
                new ProblemWriter(() -> List.of(new StringHttpMessageConverter())),
                List.of(),
                List.of(),
                List.of());
        MockHttpServletResponse response = new MockHttpServletResponse();
        answers.answer(
                new FoundConflict(OrderGuard.duplicateNumber("A"), null),
                new MockHttpServletRequest("POST", "/orders"),
                response);
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString()).contains("\"code\":\"DUPLICATE_ORDER_NUMBER\"", "/orders");
    }
}
