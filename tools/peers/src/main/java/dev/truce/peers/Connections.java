package dev.truce.peers;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Watches the connections of an instance: counts statements, and can lose the answer to a COMMIT. */
@Component
class Connections implements BeanPostProcessor {
    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicBoolean losesCommit = new AtomicBoolean();

    int statements() {
        return statements.get();
    }

    /** Executes the next COMMIT, and then loses the connection before its answer arrives. */
    void loseCommit() {
        losesCommit.set(true);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? new Watched(database) : bean;
    }

    private final class Watched extends DelegatingDataSource {
        Watched(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            statements.incrementAndGet();
                        }
                        try {
                            Object result = method.invoke(connection, arguments);
                            if (method.getName().equals("commit") && losesCommit.getAndSet(false)) {
                                connection.abort(Runnable::run);
                                throw new SQLException("The connection was lost", "08006");
                            }
                            return result;
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
