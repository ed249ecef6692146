package dev.truce.benchmarks.guards;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A PUT carrying If-Match whose accessors cost almost nothing, so that Spring's own work is measured. */
public final class ServletStubs {
    private ServletStubs() {}

    public static HttpServletRequest put(String ifMatch) {
        List<String> values = List.of(ifMatch);
        return new HttpServletRequestWrapper(new MockHttpServletRequest("PUT", "/orders/1")) {
            @Override
            public String getMethod() {
                return "PUT";
            }

            @Override
            public String getHeader(String name) {
                return "If-Match".equalsIgnoreCase(name) ? ifMatch : null;
            }

            @Override
            public Enumeration<String> getHeaders(String name) {
                return "If-Match".equalsIgnoreCase(name)
                        ? Collections.enumeration(values)
                        : Collections.emptyEnumeration();
            }

            @Override
            public long getDateHeader(String name) {
                return -1;
            }
        };
    }

    public static final class Response extends HttpServletResponseWrapper {
        public int status = 200;
        public String etag;

        public Response() {
            super(new MockHttpServletResponse());
        }

        @Override
        public int getStatus() {
            return status;
        }

        @Override
        public void setStatus(int status) {
            this.status = status;
        }

        @Override
        public String getHeader(String name) {
            return null;
        }

        @Override
        public boolean containsHeader(String name) {
            return false;
        }

        @Override
        public void setHeader(String name, String value) {
            etag = value;
        }
    }
}
