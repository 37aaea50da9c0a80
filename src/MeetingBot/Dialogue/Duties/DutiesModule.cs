using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Dialogue.Duties;

internal static class DutiesModule
{
    /// <summary>What owners do about their duties.</summary>
    public static IServiceCollection AddDutyDesks(this IServiceCollection services) => services
        .AddSingleton<DutyShelf>()
        .AddSingleton<OwnDuties>()
        .AddSingleton<DutyChoice>()
        .AddSingleton<DutyDesk>()
        .AddSingleton<DutyCard>()
        .AddSingleton<DutyReasons>()
        .AddSingleton<DutyTelling>()
        .AddSingleton<RequestList>()
        .AddSingleton<CaseDuties>()
        .AddSingleton<GroupDuty>();
}
