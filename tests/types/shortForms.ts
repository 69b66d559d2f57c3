// What the types say of the short forms; it is checked and never run.
import Gio from 'gi://Gio';
import GLib from 'gi://GLib';
import Virgo from 'gi://Virgo?version=1';

async function awaited(): Promise<void> {
    const connection = await Virgo.Connection.open_async('test:///default');
    const domain = await connection.lookup_domain_by_name_async('test');
    await domain.start_async(Virgo.DomainStartFlags.PAUSED, new Gio.Cancellable());
    const xml: string = await domain.fetch_xml_async();
    // @ts-expect-error It is a string.
    const number: number = await domain.fetch_xml_async();
    print(xml, number);
}

function blocking(): void {
    const connection = Virgo.Connection.open();
    connection.auto_reconnect = true;
    // @ts-expect-error It is read-only.
    connection.node.hostname = 'x';
    const domain = connection.define_domain('<domain/>');
    // @ts-expect-error The XML is needed.
    connection.define_domain();
    // @ts-expect-error It is a string.
    connection.define_domain(1);
    domain.set_memory_parameters({hard_limit: 1n << 20n, soft_limit: new GLib.Variant('t', 1)});
    // @ts-expect-error It is an object.
    domain.set_memory_parameters(1);
    print(domain.fetch_memory_parameters()['hard_limit'] + 1);
    domain.freeze_filesystems(null);
    domain.freeze_filesystems(['/']);
    const [image, kind] = domain.screenshot(0);
    print(image.get_data(), kind.toUpperCase());
    domain.fetch_xml_async(0, null, (source, result) => print(source, domain.fetch_xml_finish(result)));
    domain.connect('state-changed', (self, state, reason) => print(self.name, state, reason));
    // @ts-expect-error It may be null.
    const title: string = domain.title;
    print(title);
    // @ts-expect-error There is no such property.
    print(domain.no_such_thing);
    for (const each of connection.domains)
        print(each.name);
}

awaited().catch(error => printerr(error));
blocking();
