package stet.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * What a cache may do with the answers of resources: nothing without asking, and a shared one nothing at all. Not
 * no-store, which would make a browser forget what somebody typed before they went on to another page and came back.
 */
public class Kept {
    @ServerResponseFilter
    public void ask(ContainerResponseContext response) {
        if (response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) return;
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
}
