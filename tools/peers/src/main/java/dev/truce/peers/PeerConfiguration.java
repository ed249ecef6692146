package dev.truce.peers;

import io.github.josipmusa.idempotency.jdbc.JdbcIdempotencyStore;
import jakarta.servlet.Filter;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import javax.sql.DataSource;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.util.ContentCachingRequestWrapper;

/** What an application with idempotency4j adds to its starter. */
final class PeerConfiguration {

    /** The store, which creates its table itself. */
    @Bean
    JdbcIdempotencyStore store(DataSource database) {
        return new JdbcIdempotencyStore(database);
    }

    /** Gives the body back to the handler: the filter of idempotency4j, which has the order 0, has read it to the end. */
    @Bean
    FilterRegistrationBean<Filter> bodies() {
        FilterRegistrationBean<Filter> after =
                new FilterRegistrationBean<>((request, response, chain) -> chain.doFilter(readable(request), response));
        after.setOrder(1);
        return after;
    }

    private static ServletRequest readable(ServletRequest request) {
        return request instanceof ContentCachingRequestWrapper read
                ? new Readable(read, read.getContentAsByteArray())
                : request;
    }

    /** A request whose body was read, and is read once more. */
    private static final class Readable extends HttpServletRequestWrapper {
        private final ServletInputStream body;

        Readable(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = new Body(new ByteArrayInputStream(body));
        }

        @Override
        public ServletInputStream getInputStream() {
            return body;
        }
    }

    /** A body in memory. */
    private static final class Body extends ServletInputStream {
        private final ByteArrayInputStream content;

        Body(ByteArrayInputStream content) {
            this.content = content;
        }

        @Override
        public int read() {
            return content.read();
        }

        @Override
        public boolean isFinished() {
            return content.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("the body is in memory");
        }
    }
}
