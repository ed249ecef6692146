package shop;

import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

/** A slice of the application has the starter too. */
@WebMvcTest
class SliceTest {
    @Autowired
    private MockMvc mvc;

    @MockitoBean
    private AccountRepository accounts;

    @Test
    void aConflictIsAnswered() throws Exception {
        given(accounts.save(ArgumentMatchers.any()))
                .willThrow(AccountGuard.duplicateEmail("a@example.com").toException());
        mvc.perform(post("/accounts").contentType("application/json").content("{\"email\":\"a@example.com\"}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("DUPLICATE_ACCOUNT_EMAIL"));
    }
}
