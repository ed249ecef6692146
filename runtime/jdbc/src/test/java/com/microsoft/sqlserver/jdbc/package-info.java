/** A class where the driver of SQL Server has its own. */
@org.jspecify.annotations.NullMarked
package com.microsoft.sqlserver.jdbc;
