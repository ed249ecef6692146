package dev.truce.spring.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A handler that leaves the thread of its request, though its type does not show it, fails rather than answer without its key. */
class KeptRequestTest {

    @Test
    void doesNotBecomeAsynchronous() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAsyncSupported(true);
        KeptRequest kept = new KeptRequest(request);

        assertThat(kept.isAsyncSupported()).isFalse();
        assertThatIllegalStateException().isThrownBy(kept::startAsync);
        assertThatIllegalStateException().isThrownBy(() -> kept.startAsync(request, new MockHttpServletResponse()));
    }
}
