package stet.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.util.Timeout;

/** Asks hosts that were checked, one question a connection, and tells them no more than who asks and what for. */
final class Line implements AutoCloseable {
    /** Of the time of a fetch, so that a host whose first address is silent is tried at the next. */
    private static final int TRIES_IN_TIME = 3;

    private static final Http1Config SHORT_HEADERS =
            Http1Config.custom().setMaxLineLength(16_384).setMaxHeaderCount(200).build();

    private final CheckedHosts hosts;
    private final Sockets sockets;
    private final CloseableHttpClient client;

    Line(CheckedHosts hosts, Sockets sockets, Net net, Duration time, String agent) {
        this.hosts = hosts;
        this.sockets = sockets;
        this.client = HttpClientBuilder.create()
                .setConnectionManager(connections(net, time))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent(agent)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /** Refuses a host that {@link CheckedHosts} refuses; close what it returns before the next question. */
    Answer ask(WebAddress place, String accepted) throws IOException {
        hosts.admit(place);
        HttpHost host = new HttpHost(place.scheme(), CheckedHosts.bare(place.host()), place.port());
        ClassicHttpRequest request = new BasicClassicHttpRequest("GET", host, place.target());
        request.setHeader(HttpHeaders.ACCEPT, accepted);
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, Body.CODINGS);
        request.setHeader(HttpHeaders.CONNECTION, "close");
        return new Answer(client.executeOpen(host, request, null), sockets);
    }

    @Override
    public void close() throws IOException {
        sockets.hangUp();
        client.close();
    }

    private HttpClientConnectionManager connections(Net net, Duration time) {
        TlsSocketStrategy tls = new DefaultClientTlsStrategy(net.tls());
        var connections = new BasicHttpClientConnectionManager(
                new DefaultHttpClientConnectionOperator(
                        sockets, null, hosts, scheme -> scheme.equals("https") ? tls : null),
                ManagedHttpClientConnectionFactory.builder()
                        .http1Config(SHORT_HEADERS)
                        .build());
        connections.setConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(Math.max(1, time.toMillis() / TRIES_IN_TIME), TimeUnit.MILLISECONDS)
                .build());
        connections.setTlsConfig(
                TlsConfig.custom().setHandshakeTimeout(Timeout.of(time)).build());
        return connections;
    }
}
