using MeetingBot.Channels.WebChat.Rooms;
using MeetingBot.Channels.WebChat.SignIn;
using MeetingBot.Dialogue;
using MeetingBot.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.WebChat.Doors;

/// <summary>The door: how one gets in, and out again.</summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        var door = routes.MapGroup("/chat").AddEndpointFilter(DoorFilters.FromOurPage);
        door.MapGet("/door", Door);
        door.MapPost("/choose", Choose);
        door.MapGet("/signin", Challenge);
        door.MapPost("/signout", SignOutAsync);
    }

    private static IResult Door(
        IOptions<SignInOptions> signIn, IOptions<DialogueOptions> dialogue, ISignedIn door, PeopleBook people, ChatRooms rooms, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        var mode = signIn.Value.Mode.Trim().ToLowerInvariant();
        var colleagues = mode != SignInMode.Choose ? null
            : from person in people.Current.People
              let account = person.Accounts.GetValueOrDefault(WebChatModule.Channel)
              where account is { Length: > 0 }
              select rooms.Member(Colleague.Spelling(account), null);
        return Results.Json(
            new DoorView(mode == SignInMode.Choose ? "choose" : mode, dialogue.Value.Name, mode == SignInMode.Oidc ? door.SignInAt("/") : null, colleagues?.ToList()),
            ChatJson.Options);
    }

    private static IResult Choose(ChooseRequest chosen, IOptions<SignInOptions> signIn, ColleaguePasses passes, HttpContext context)
    {
        if (!SignInMode.Is(signIn.Value.Mode, SignInMode.Choose))
        {
            return DoorFilters.Say(StatusCodes.Status404NotFound, "這裡要登入才能使用。");
        }

        if (passes.Give(chosen.Account ?? "") is not { } pass)
        {
            return DoorFilters.Say(StatusCodes.Status400BadRequest, "名冊裡沒有這個人。");
        }

        context.Response.Cookies.Append(ChosenColleagueHandler.Cookie, pass, new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/" });
        return Results.Json(new { pass }, ChatJson.Options);
    }

    private static IResult Challenge(IOptions<SignInOptions> signIn, string? back) => SignInMode.Is(signIn.Value.Mode, SignInMode.Oidc)
        ? Results.Challenge(new AuthenticationProperties { RedirectUri = WayBack(back) }, [OidcSetup.OidcScheme])
        : Results.Redirect("/");

    private static async Task<IResult> SignOutAsync(IOptions<SignInOptions> signIn, HttpContext context)
    {
        if (SignInMode.Is(signIn.Value.Mode, SignInMode.Oidc))
        {
            await context.SignOutAsync(OidcSetup.CookieScheme).ConfigureAwait(false);
        }

        context.Response.Cookies.Delete(ChosenColleagueHandler.Cookie);
        return Results.NoContent();
    }

    // A path of ours, never an address of somebody else's that a link has smuggled in.
    private static string WayBack(string? back) => back is ['/', not ('/' or '\\'), ..] && !back.Contains('\\') ? back : "/";
}
