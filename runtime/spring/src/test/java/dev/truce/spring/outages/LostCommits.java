package dev.truce.spring.outages;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Loses the connection to the database after it has executed a COMMIT, and before its answer arrives. */
final class LostCommits implements BeanPostProcessor {
    private final AtomicBoolean isNext = new AtomicBoolean();

    /** The answer to the next commit is lost. */
    void next() {
        isNext.set(true);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? new Losing(database) : bean;
    }

    private final class Losing extends DelegatingDataSource {
        Losing(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        try {
                            Object result = method.invoke(connection, arguments);
                            if (method.getName().equals("commit") && isNext.getAndSet(false)) {
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
