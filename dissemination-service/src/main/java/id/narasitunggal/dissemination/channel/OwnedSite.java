package id.narasitunggal.dissemination.channel;

import java.util.UUID;

/**
 * A website whose ownership is to be proven.
 *
 * @param url the address that the unit named
 * @param site host as websites are compared, with its port unless that is the usual one
 * @param token what only who controls the website can put there
 */
public record OwnedSite(UUID channelId, String url, String site, String token) {

    /** Whether an address belongs to the website: a redirect to another site proves nothing. */
    public boolean holds(String address) {
        return site.equals(Handle.site(address));
    }
}
