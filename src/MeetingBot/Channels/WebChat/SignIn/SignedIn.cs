using MeetingBot.People;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.WebChat.SignIn;

internal sealed class SignedIn(PeopleBook people, IOptions<SignInOptions> options) : ISignedIn
{
    public Person? Of(HttpContext context) => Colleague.Account(context.User) is { } account
        ? people.Current.Find(WebChatModule.Channel, account, Colleague.Name(context.User) ?? account)
        : null;

    public string? SignInAt(string wayBack) => options.Value.Mode switch
    {
        var mode when SignInMode.Is(mode, SignInMode.Header) => null,
        var mode when SignInMode.Is(mode, SignInMode.Oidc) => "/chat/signin?back=" + Uri.EscapeDataString(wayBack),
        _ => "/?back=" + Uri.EscapeDataString(wayBack),
    };
}
