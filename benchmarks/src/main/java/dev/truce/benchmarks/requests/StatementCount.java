package dev.truce.benchmarks.requests;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts the statements and the transactions on the connections of a pool. A statement with auto-commit is a transaction. */
final class StatementCount extends DelegatingDataSource {
    private int statements;
    private int transactions;

    StatementCount(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        statements++;
                        transactions += connection.getAutoCommit() ? 1 : 0;
                    } else if (method.getName().equals("commit")) {
                        transactions++;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    Counts counts() {
        return new Counts(statements, transactions);
    }

    /**
     * Statements and transactions.
     *
     * @param statements how many were prepared
     * @param transactions how many were committed
     */
    record Counts(int statements, int transactions) {
        Counts since(Counts before) {
            return new Counts(statements - before.statements, transactions - before.transactions);
        }
    }
}
