package stet.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;
import stet.web.Refusal;

/** What went wrong on the way, in words; the machine's own would name addresses. */
final class Failure {
    private Failure() {}

    static Refusal of(IOException failed) {
        if (isOf(failed, SSLException.class)) return Refused.because("fetch_tls");
        if (isOf(failed, UnknownHostException.class)) return Refused.because("fetch_unknown_host");
        if (isOf(failed, ConnectException.class, ConnectTimeoutException.class, NoRouteToHostException.class)) {
            return Refused.because("fetch_unreachable");
        }
        if (isOf(failed, SocketTimeoutException.class)) return Refused.because("fetch_slow");
        if (isOf(failed, TruncatedChunkException.class)) return Refused.because("fetch_cut");
        if (isOf(
                failed,
                ClientProtocolException.class,
                MalformedChunkCodingException.class,
                MessageConstraintException.class,
                NoHttpResponseException.class,
                ZipException.class)) {
            return Refused.because("fetch_malformed");
        }
        return Refused.because("fetch_cut");
    }

    private static boolean isOf(IOException failed, Class<?>... kinds) {
        for (Class<?> kind : kinds) {
            if (kind.isInstance(failed)) return true;
        }
        return false;
    }
}
