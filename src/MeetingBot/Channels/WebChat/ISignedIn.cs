using MeetingBot.People;
using Microsoft.AspNetCore.Http;

namespace MeetingBot.Channels.WebChat;

/// <summary>Who is signed in to the pages (登入): the group chat, and the minutes that its citations open.</summary>
internal interface ISignedIn
{
    /// <summary>Null when nobody is signed in; a stranger for an account that the people file does not know.</summary>
    Person? Of(HttpContext context);

    /// <summary>Where one signs in, with the way back to this page; null where a page cannot do that (a proxy signs in): then the answer is 401.</summary>
    string? SignInAt(string wayBack);
}
