using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Dialogue.Office;

/// <summary>The desks of managers and admins.</summary>
internal static class OfficeModule
{
    public static IServiceCollection AddOfficeDesks(this IServiceCollection services) => services
        .AddSingleton<OfficeDesk>()
        .AddSingleton<OrderDesk>()
        .AddSingleton<AbsenceDesk>()
        .AddSingleton<DoubtDesk>()
        .AddSingleton<HistoryDesk>()
        .AddSingleton<MissingList>()
        .AddSingleton<UnitLists>()
        .AddSingleton<CalendarDesk>()
        .AddSingleton<MonthOfDays>()
        .AddSingleton<FirstNotice>();
}
