using MeetingBot.Channels.WebChat.Rooms;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MeetingBot.Channels.WebChat.Doors;

/// <summary>What the page asks for and does. A room that is not theirs is one that is not there.</summary>
internal static class ChatEndpoints
{
    private const int MostLines = 100;

    public static void MapChat(this IEndpointRouteBuilder routes)
    {
        var chat = routes.MapGroup("/chat").AddEndpointFilter(DoorFilters.SignedIn).AddEndpointFilter(DoorFilters.FromOurPage);
        chat.MapGet("/start", StartAsync);
        var room = chat.MapGroup("/rooms/{room}");
        room.MapGet("/lines", LinesAsync);
        room.MapGet("/lines/{number:long}", LineAsync);
        room.MapPost("/lines", SayAsync);
        room.MapPost("/lines/{number:long}/edit", EditAsync);
        room.MapPost("/lines/{number:long}/press", PressAsync);
        room.MapPost("/lines/{number:long}/react", ReactAsync);
        room.MapPost("/files", SendFileAsync);
    }

    private static async Task<IResult> StartAsync(Visitor visitor, Overview overview, HttpContext context, CancellationToken cancel)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Json(await overview.OfAsync(visitor.Account, visitor.Name, cancel).ConfigureAwait(false));
    }

    private static async Task<IResult> LinesAsync(
        string room, long? before, int? limit, Visitor visitor, ChatRooms rooms, RoomHistory history, BotEar ear, HttpContext context, CancellationToken cancel)
    {
        if (rooms.Find(room, visitor.Account, visitor.Name) is not { } found)
        {
            return NoRoom();
        }

        if (!found.IsGroup)
        {
            await ear.MeetAsync(found, rooms.Member(visitor.Account, visitor.Name), cancel).ConfigureAwait(false);
        }

        context.Response.Headers.CacheControl = "no-store";
        var most = Math.Clamp(limit ?? 50, 1, MostLines);
        var (lines, earlier) = await history.BeforeAsync(found.Id, visitor.Account, before ?? long.MaxValue, most, cancel).ConfigureAwait(false);
        return Json(new { lines, earlier });
    }

    private static async Task<IResult> LineAsync(
        string room, long number, Visitor visitor, ChatRooms rooms, RoomHistory history, CancellationToken cancel) =>
        rooms.Find(room, visitor.Account, visitor.Name) is { } found
        && await history.FindAsync(found.Id, visitor.Account, number, cancel).ConfigureAwait(false) is { } line
            ? Json(new SeenLine(number, line.Kept.At, line.Line))
            : DoorFilters.Say(StatusCodes.Status404NotFound, "找不到這則訊息。");

    private static Task<IResult> SayAsync(string room, SayRequest said, Visitor visitor, ChatRooms rooms, ChatDesk desk, CancellationToken cancel) =>
        DoAsync(room, said.Id, visitor, rooms, seat => desk.SayAsync(seat, said.Text ?? "", said.Mentions ?? [], said.ReplyTo, cancel));

    private static Task<IResult> EditAsync(
        string room, long number, EditRequest edit, Visitor visitor, ChatRooms rooms, ChatDesk desk, CancellationToken cancel) =>
        DoAsync(room, edit.Id, visitor, rooms, seat => edit.Text is { } text
            ? desk.EditAsync(seat, number, text, edit.Mentions ?? [], cancel)
            : desk.DeleteAsync(seat, number, cancel));

    private static Task<IResult> PressAsync(
        string room, long number, PressRequest press, Visitor visitor, ChatRooms rooms, ChatDesk desk, CancellationToken cancel) =>
        DoAsync(room, press.Id, visitor, rooms, seat => desk.PressAsync(seat, number, press.Button, cancel));

    private static Task<IResult> ReactAsync(
        string room, long number, ReactRequest react, Visitor visitor, ChatRooms rooms, ChatDesk desk, CancellationToken cancel) =>
        DoAsync(room, react.Id, visitor, rooms, seat => desk.ReactAsync(seat, number, react.IsGood, cancel));

    // The bytes alone, not a form: a page of another site cannot send such a request without asking first.
    private static Task<IResult> SendFileAsync(
        string room, string id, string name, Visitor visitor, ChatRooms rooms, ChatDesk desk, HttpContext context, CancellationToken cancel)
    {
        if (context.Request.ContentLength is not > 0 or > FileShelf.LargestFile)
        {
            return Task.FromResult(DoorFilters.Say(StatusCodes.Status413PayloadTooLarge, "檔案是空的，或超過50 MB。"));
        }

        context.Limit(FileShelf.LargestFile);
        return DoAsync(room, id, visitor, rooms, seat => desk.SendFileAsync(seat, name, context.Request.Body, cancel));
    }

    private static async Task<IResult> DoAsync(string room, string? id, Visitor visitor, ChatRooms rooms, Func<Seat, Task<Outcome>> act)
    {
        if (id is not { Length: >= 8 and <= 64 } || !id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            return DoorFilters.Say(StatusCodes.Status400BadRequest, "要求缺少識別碼。");
        }

        return rooms.Find(room, visitor.Account, visitor.Name) is not { } found ? NoRoom()
            : await act(new(found, rooms.Member(visitor.Account, visitor.Name), id)).ConfigureAwait(false) switch
            {
                Outcome.Done(var number) => Json(new { number }),
                Outcome.Refused(var why) => DoorFilters.Say(StatusCodes.Status400BadRequest, why),
                _ => DoorFilters.Say(StatusCodes.Status404NotFound, "找不到這則訊息。"),
            };
    }

    private static IResult NoRoom() => DoorFilters.Say(StatusCodes.Status404NotFound, "找不到這個聊天室。");

    private static IResult Json<T>(T value) => Results.Json(value, ChatJson.Options);
}
