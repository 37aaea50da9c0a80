using MeetingBot.Channels.WebChat;
using MeetingBot.People;
using Microsoft.AspNetCore.Http;

namespace MeetingBot.Tests.Web.Viewer;

/// <summary>Whoever the header As says: an id of the roll. Nobody without it.</summary>
internal sealed class SignedInAs(PeopleBook people) : ISignedIn
{
    public const string Header = "As";

    /// <summary>Where a page to sign in is; null for none.</summary>
    public string? Door { get; set; }

    public Person? Of(HttpContext context) =>
        context.Request.Headers.TryGetValue(Header, out var id) ? people.Current.ById(id.ToString()) ?? Person.Stranger(id) : null;

    public string? SignInAt(string wayBack) => Door is null ? null : $"{Door}?back={Uri.EscapeDataString(wayBack)}";
}
