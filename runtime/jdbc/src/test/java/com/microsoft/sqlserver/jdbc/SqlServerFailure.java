package com.microsoft.sqlserver.jdbc;

import java.io.Serial;
import java.sql.SQLException;

/** Stands for the exceptions of SQL Server's driver, whose codes count only where they come from a class of its own. */
public final class SqlServerFailure extends SQLException {
    @Serial
    private static final long serialVersionUID = 1L;

    public SqlServerFailure(String state, int code) {
        super("The driver's text, in any language", state, code);
    }
}
