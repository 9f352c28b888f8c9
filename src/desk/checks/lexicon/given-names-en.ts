/** Given names of Syria and the region as they are written in English, in lower case. By them a pair of capitals is known as a person's. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'abdallah abdul abdulkarim abdullah abdulrahman abed abir adel adham adnan ahmad ahmed aisha akram ala alaa ali alia aliyah amal amer amin amina amira ' +
    'amjad ammar anas anwar asaad asma ayham ayman aziz bahaa basel basem bashar basma bilal bushra diana dima duaa elias eman fadi fadia faisal faris farid ' +
    'farouk fatima fatma fawaz fayez firas ghada ghassan ghiath habib hadi haitham hala hamza hana hanan hani hasan hassan hazem heba hiba hind huda hussam ' +
    'hussein husam ibrahim ibtisam imad iman issa iyad jaber jalal jamal jamil jamila jawad jihad joud joumana kamal karam karim khadija khaled khalid khalil ' +
    'khawla kinan layla leila lina louay lubna maha maher mahmoud mahmud majd majed malek malik manal mariam marwan maryam mayssa maysoun mazen mohamad mohamed ' +
    'mohammad mohammed mona mouaz moustafa muhammad muna mustafa muhannad mutaz nabil nada nader nadia nagham najat najwa nasser nawal nidal nisreen nizar noor ' +
    'nour nouri obaida omar osama qasim qusay radwan raed rafif rafik raghad raghida rahaf rahma rajaa rami ramia ramzi rana rand rania rasha rashid razan reem ' +
    'rima riyad rola ruba saad sabah sabri safa salah saleh salem salim salma salwa samah samar samer samir samira sami sana sarah sawsan shadi shaima shireen ' +
    'sobhi soha souad suad suhair suleiman taher taim talal tamer tammam tarek tariq thaer umar wafa wael waleed walid wassim widad yamen yaser yasin yasmin ' +
    'yassin yasser yazan younes yousef youssef yusra yusuf zaher zahra zainab zakaria zaki zeina zeinab ziad zuhair'
  ).split(' '),
);
