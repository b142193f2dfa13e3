using MailKit;
using MailKit.Net.Imap;

namespace Toronto311.Adapters.MailTransport;

/// <summary>Finds folders by the names people give them, whatever namespace and delimiter the server has, and makes those that are missing.</summary>
internal sealed class MailboxFolders(ImapClient client)
{
    /// <summary>An existing folder.</summary>
    /// <exception cref="MailboxException">There is none of that name.</exception>
    public async Task<IMailFolder> FindAsync(string name, CancellationToken cancellationToken)
    {
        if (name.Equals("INBOX", StringComparison.OrdinalIgnoreCase) && client.Inbox is { } inbox)
            return inbox;
        foreach (var root in Roots())
            if (await WalkAsync(root, name, makes: false, cancellationToken) is { } folder)
                return folder;
        throw new MailboxException($"There is no folder \"{name}\" in the mailbox. Set {MailboxOptions.Section}:Inbox to the folder mail arrives in, usually INBOX.", needsAPerson: true);
    }

    /// <summary>A folder, made when it is missing: under the first namespace, or under the inbox where the server allows no other place.</summary>
    public async Task<IMailFolder> FindOrMakeAsync(string name, CancellationToken cancellationToken)
    {
        foreach (var root in Roots())
            if (await WalkAsync(root, name, makes: false, cancellationToken) is { } folder)
                return folder;
        ImapCommandException? refusal = null;
        foreach (var root in Roots())
        {
            try
            {
                if (await WalkAsync(root, name, makes: true, cancellationToken) is { } made)
                    return made;
            }
            catch (ImapCommandException fault)
            {
                refusal = fault; // Some servers let folders be made under the inbox only.
            }
        }

        throw new MailboxException(
            $"The folder \"{name}\" is missing and the server does not let it be made ({refusal?.Message ?? "it names no place for folders"}). Make it by hand, or give the account the right to.", needsAPerson: true, refusal);
    }

    private IEnumerable<IMailFolder> Roots()
    {
        foreach (var space in client.PersonalNamespaces)
            yield return client.GetFolder(space);
        if (client.Inbox is { } inbox)
            yield return inbox;
    }

    private static async Task<IMailFolder?> WalkAsync(IMailFolder root, string name, bool makes, CancellationToken cancellationToken)
    {
        var folder = root;
        var segments = name.Split('/');
        for (var at = 0; at < segments.Length; at++)
        {
            var isLast = at == segments.Length - 1;
            var child = await ChildAsync(folder, segments[at], cancellationToken);
            var isThere = child is not null && !(isLast && !CanHoldMail(child));
            if (!isThere && !makes)
                return null;
            folder = isThere && child is not null ? child : await MakeAsync(folder, segments[at], isLast, cancellationToken);
        }

        return folder;
    }

    private static async Task<IMailFolder> MakeAsync(IMailFolder parent, string name, bool holdsMail, CancellationToken cancellationToken)
    {
        try
        {
            if (await parent.CreateAsync(name, holdsMail, cancellationToken) is { } made)
                return made;
            throw new MailboxException($"The server made the folder \"{name}\" and does not list it. Look for it with another mail program.", needsAPerson: true);
        }
        catch (ImapCommandException)
        {
            // Another process may have been quicker.
            if (await ChildAsync(parent, name, cancellationToken) is { } there && CanHoldMail(there))
                return there;
            throw;
        }
    }

    /// <summary>The folder of exactly that name, else one that differs in case only.</summary>
    private static async Task<IMailFolder?> ChildAsync(IMailFolder parent, string name, CancellationToken cancellationToken)
    {
        var children = await parent.GetSubfoldersAsync(subscribedOnly: false, cancellationToken);
        return children.FirstOrDefault(child => child.Name == name) ?? children.FirstOrDefault(child => child.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    private static bool CanHoldMail(IMailFolder folder) => (folder.Attributes & (FolderAttributes.NonExistent | FolderAttributes.NoSelect)) == FolderAttributes.None;
}
