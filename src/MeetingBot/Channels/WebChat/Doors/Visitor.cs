using MeetingBot.Channels.WebChat.SignIn;
using Microsoft.AspNetCore.Http;

namespace MeetingBot.Channels.WebChat.Doors;

/// <summary>Who asks. It is bound before a door is passed, so it may be nobody; <see cref="DoorFilters.SignedIn"/> lets nobody in.</summary>
internal sealed record Visitor(string Account, string? Name)
{
    public static ValueTask<Visitor> BindAsync(HttpContext context) =>
        ValueTask.FromResult(new Visitor(Colleague.Account(context.User) ?? "", Colleague.Name(context.User)));
}
