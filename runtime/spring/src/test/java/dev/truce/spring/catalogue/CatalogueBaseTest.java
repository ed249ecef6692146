package dev.truce.spring.catalogue;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.truce.runtime.Contracts;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.MemberNaming;
import dev.truce.runtime.ProblemDefinition;
import dev.truce.runtime.ProblemStyle;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.ResourceContract;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The catalogue stands where the types of problems say that it stands. */
class CatalogueBaseTest {

    @ParameterizedTest
    @CsvSource({
        "https://errors.example/api/problems, '', /api/problems",
        "https://errors.example, '', /problems",
        "/errors, '', /errors",
        "/errors, /docs/errors, /docs/errors"
    })
    void itIsServedUnderThePathOfTheBaseOrTheOneThatIsSet(String base, String path, String served) throws Exception {
        MockMvc mvc = MockMvcBuilders.routerFunctions(new Catalogue(Contracts.of(new Empty(base)), path).routes())
                .build();
        mvc.perform(get(served)).andExpect(status().isOk());
        mvc.perform(get(served + "/collision"))
                .andExpect(jsonPath("$.type").value(base + "/collision"))
                .andExpect(jsonPath("$.code").value("COLLISION"));
        mvc.perform(get(served + "/none")).andExpect(status().isNotFound());
    }

    /** A resource with one problem type. */
    private static final class Empty extends ResourceContract<String> {

        private Empty(String base) {
            super(String.class, "text", new ProblemType[] {type(base)}, List.of(), null, (Lifecycle<?>) null);
        }

        private static ProblemType type(String base) {
            ProblemDefinition definition = ProblemDefinition.of(
                    new ProblemStyle(base, MemberNaming.SNAKE_CASE),
                    "text",
                    base + "/text/refused",
                    "REFUSED",
                    409,
                    "Refused",
                    dev.truce.Resolution.NOT_RETRYABLE,
                    "Refused.");
            return () -> definition;
        }
    }
}
