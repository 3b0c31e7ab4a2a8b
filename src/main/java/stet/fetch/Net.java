package stet.fetch;

import java.net.InetAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.ssl.SSLContexts;

/** The ways of a machine to the net; a test has its own. */
record Net(Names names, Supplier<Socket> sockets, SSLContext tls) {
    interface Names {
        InetAddress[] of(String name) throws UnknownHostException;
    }

    /** No proxy, whatever the environment says: behind one, nobody could tell which address is connected to. */
    static Net ofThisMachine() {
        return new Net(InetAddress::getAllByName, () -> new Socket(Proxy.NO_PROXY), SSLContexts.createDefault());
    }
}
