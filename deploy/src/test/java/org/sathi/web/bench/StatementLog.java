package org.sathi.web.bench;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.function.Supplier;

/** Writes down every statement that the driver sends for a web request, for the test that counts them. Added to the application by that test only. */
public final class StatementLog implements QueryInterceptor {

    /** Name of the file in the folder of the test. */
    public static final String FILE = "statements.log";

    private static final String WEB_THREAD = "http-thread-pool";

    @Override
    public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
        return this;
    }

    @Override
    public <T extends Resultset> T preProcess(Supplier<String> sql, Query query) {
        if (Thread.currentThread().getName().startsWith(WEB_THREAD)) {
            write(String.valueOf(sql.get()).replaceAll("\\s+", " "));
        }
        return null;
    }

    private static synchronized void write(String sql) {
        Path file = Path.of(System.getenv("SATHI_BENCH_FOLDER"), FILE);
        try {
            Files.writeString(file, sql + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean executeTopLevelOnly() {
        return true;
    }

    @Override
    public void destroy() {
        // nothing is held
    }

    @Override
    public <T extends Resultset> T postProcess(Supplier<String> sql, Query query, T result, ServerSession session) {
        return null;
    }
}
