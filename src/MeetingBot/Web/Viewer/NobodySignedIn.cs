using MeetingBot.Channels.WebChat;
using MeetingBot.People;
using Microsoft.AspNetCore.Http;

namespace MeetingBot.Web.Viewer;

/// <summary>Where no way to sign in is set up, nobody gets in.</summary>
internal sealed class NobodySignedIn : ISignedIn
{
    public Person? Of(HttpContext context) => null;

    public string? SignInAt(string wayBack) => null;
}
